"""Calls through boto3 what boto3_walk.py leaves out, and checks that no supported operation was left out by both.

Usage: boto3_every_operation.py URL OPERATIONS, where OPERATIONS is JSON: the names of operations by service.
"""

import base64
import json
import sys
import time

from boto3_walk import ACCOUNT, REGION, WAIT, called, client, error_of, role, subnets
from boto3_walk import ec2, eks, iam, mesh, sts

import boto3_other_services  # walks the services beside these


def trust(principal, actions="sts:AssumeRole", **more):
    statement = {"Effect": "Allow", "Principal": principal, "Action": actions, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def until(read, status="ACTIVE"):
    for _ in range(100):
        if read() == status:
            return
        time.sleep(0.02)
    raise AssertionError(f"expected {status}, found {read()}")


ALLOW = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "eks:*", "Resource": "*"}],
    }
)
TAG_SESSION = ["sts:AssumeRole", "sts:TagSession"]
here = {"clusterName": "platform-dev"}

# IAM
made = iam.create_role(
    RoleName="walk",
    AssumeRolePolicyDocument=trust({"Service": "pods.eks.amazonaws.com"}, TAG_SESSION),
)["Role"]
walk = {"RoleName": "walk"}
iam.update_assume_role_policy(
    **walk,
    PolicyDocument=trust(
        {"Service": ["pods.eks.amazonaws.com", "capabilities.eks.amazonaws.com"]},
        TAG_SESSION,
    ),
)
iam.update_role(**walk, Description="walk")
iam.tag_role(**walk, Tags=[{"Key": "a", "Value": "b"}])
assert iam.list_role_tags(**walk)["Tags"]
iam.untag_role(**walk, TagKeys=["a"])
iam.put_role_policy(**walk, PolicyName="own", PolicyDocument=ALLOW)
own = iam.get_role_policy(**walk, PolicyName="own")
assert own["PolicyDocument"]["Statement"]
assert iam.list_role_policies(**walk)["PolicyNames"] == ["own"]
judged = iam.simulate_principal_policy(
    PolicySourceArn=made["Arn"], ActionNames=["eks:ListClusters"]
)["EvaluationResults"]
assert judged[0]["EvalDecision"] == "allowed"
policy = iam.create_policy(PolicyName="walk", PolicyDocument=ALLOW)["Policy"]["Arn"]
assert iam.get_policy(PolicyArn=policy)["Policy"]["CreateDate"].tzinfo
assert iam.get_policy_version(PolicyArn=policy, VersionId="v1")["PolicyVersion"]
assert iam.list_policies(Scope="Local")["Policies"]
iam.attach_role_policy(**walk, PolicyArn=policy)
assert iam.list_attached_role_policies(**walk)["AttachedPolicies"]
assert iam.list_entities_for_policy(PolicyArn=policy)["PolicyRoles"]
iam.detach_role_policy(**walk, PolicyArn=policy)
iam.delete_policy(PolicyArn=policy)
profile = {"InstanceProfileName": "walk"}
iam.create_instance_profile(**profile)
iam.add_role_to_instance_profile(**profile, **walk)
assert iam.get_instance_profile(**profile)["InstanceProfile"]["Roles"]
assert iam.list_instance_profiles()["InstanceProfiles"]
assert iam.list_instance_profiles_for_role(**walk)["InstanceProfiles"]
iam.remove_role_from_instance_profile(**profile, **walk)
iam.delete_instance_profile(**profile)
iam.create_service_linked_role(AWSServiceName="spot.amazonaws.com")
task = iam.delete_service_linked_role(RoleName="AWSServiceRoleForEC2Spot")
deletion = iam.get_service_linked_role_deletion_status(
    DeletionTaskId=task["DeletionTaskId"]
)
assert deletion["Status"] == "SUCCEEDED"
arn = iam.create_open_id_connect_provider(
    Url="https://id.example.com", ClientIDList=["sts.amazonaws.com"]
)["OpenIDConnectProviderArn"]
provider = {"OpenIDConnectProviderArn": arn}
assert iam.get_open_id_connect_provider(**provider)["CreateDate"].tzinfo
iam.add_client_id_to_open_id_connect_provider(**provider, ClientID="other")
iam.remove_client_id_from_open_id_connect_provider(**provider, ClientID="other")
iam.update_open_id_connect_provider_thumbprint(
    **provider, ThumbprintList=["a" * 40]
)
iam.tag_open_id_connect_provider(**provider, Tags=[{"Key": "a", "Value": "b"}])
assert iam.list_open_id_connect_provider_tags(**provider)["Tags"]
iam.untag_open_id_connect_provider(**provider, TagKeys=["a"])

# STS
iam.create_role(
    RoleName="web",
    AssumeRolePolicyDocument=trust(
        {"Federated": arn},
        "sts:AssumeRoleWithWebIdentity",
        Condition={"StringEquals": {"id.example.com:sub": "pod"}},
    ),
)
claims = {
    "iss": "https://id.example.com",
    "sub": "pod",
    "aud": "sts.amazonaws.com",
    "exp": int(time.time()) + 60,
}
encoded = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
session = sts.assume_role_with_web_identity(
    RoleArn=role("web"), RoleSessionName="pod", WebIdentityToken=f"e30.{encoded}.e30"
)["Credentials"]
assert session["Expiration"].tzinfo
info = sts.get_access_key_info(AccessKeyId=session["AccessKeyId"])
assert info["Account"] == ACCOUNT
iam.delete_open_id_connect_provider(**provider)

# EKS: access
entry = {**here, "principalArn": made["Arn"]}
assert eks.create_access_entry(**entry)["accessEntry"]["createdAt"].tzinfo
eks.update_access_entry(**entry, kubernetesGroups=["walk"])
assert eks.describe_access_entry(**entry)["accessEntry"]["kubernetesGroups"]
assert made["Arn"] in eks.list_access_entries(**here)["accessEntries"]
view = eks.list_access_policies()["accessPolicies"][0]["arn"]
eks.associate_access_policy(**entry, policyArn=view, accessScope={"type": "cluster"})
given = eks.list_associated_access_policies(**entry)["associatedAccessPolicies"]
assert given[0]["associatedAt"].tzinfo
eks.disassociate_access_policy(**entry, policyArn=view)
eks.delete_access_entry(**entry)

# EKS: add-ons
offers = eks.describe_addon_versions(kubernetesVersion="1.34", addonName="adot")
assert offers["addons"] == []
name = {**here, "addonName": "snapshot-controller"}
addon = eks.create_addon(**name)["addon"]
assert addon["createdAt"].tzinfo
eks.get_waiter("addon_active").wait(**name, WaiterConfig=WAIT)
eks.update_addon(**name, configurationValues='{"replicaCount":1}')
eks.get_waiter("addon_active").wait(**name, WaiterConfig=WAIT)
assert name["addonName"] in eks.list_addons(**here)["addons"]
assert eks.describe_addon(**name)["addon"]["configurationValues"]
assert eks.describe_addon_configuration(
    addonName=name["addonName"], addonVersion=addon["addonVersion"]
)["configurationSchema"]
eks.delete_addon(**name)
eks.get_waiter("addon_deleted").wait(**name, WaiterConfig=WAIT)

# EKS: pod identity
association = eks.create_pod_identity_association(
    **here, namespace="walk", serviceAccount="walk", roleArn=made["Arn"]
)["association"]
one = {**here, "associationId": association["associationId"]}
assert eks.describe_pod_identity_association(**one)["association"]["createdAt"].tzinfo
assert eks.list_pod_identity_associations(**here)["associations"]
eks.update_pod_identity_association(**one, disableSessionTags=True)
eks.delete_pod_identity_association(**one)

# EKS: identity providers, insights, capabilities, encryption
eks.associate_identity_provider_config(
    **here,
    oidc={
        "identityProviderConfigName": "walk",
        "issuerUrl": "https://id.example.com",
        "clientId": "walk",
    },
)
[config] = eks.list_identity_provider_configs(**here)["identityProviderConfigs"]
described = lambda: eks.describe_identity_provider_config(
    **here, identityProviderConfig=config
)["identityProviderConfig"]["oidc"]["status"]
until(described)
eks.disassociate_identity_provider_config(**here, identityProviderConfig=config)
for insight in eks.list_insights(**here)["insights"]:
    found = eks.describe_insight(**here, id=insight["id"])["insight"]
    assert found["lastRefreshTime"].tzinfo
eks.start_insights_refresh(**here)
assert eks.describe_insights_refresh(**here)["startedAt"].tzinfo
capability = {**here, "capabilityName": "walk"}
eks.create_capability(
    **capability, type="KRO", roleArn=made["Arn"], deletePropagationPolicy="RETAIN"
)
capability_status = lambda: eks.describe_capability(**capability)["capability"][
    "status"
]
until(capability_status)
assert eks.list_capabilities(**here)["capabilities"][0]["createdAt"].tzinfo
eks.update_capability(**capability, roleArn=made["Arn"])
until(capability_status)
eks.delete_capability(**capability)
[key] = client("kms").list_keys()["Keys"]
update = eks.associate_encryption_config(
    **here,
    encryptionConfig=[
        {"provider": {"keyArn": key["KeyArn"]}, "resources": ["secrets"]}
    ],
)
assert update["update"]["createdAt"].tzinfo
iam.delete_role_policy(**walk, PolicyName="own")
iam.delete_role(**walk)

# App Mesh
place = {"meshName": "walk"}
DNS = {"serviceDiscovery": {"dns": {"hostname": "a.b"}}}
LISTENER = {"portMapping": {"port": 80, "protocol": "http"}}
ROUTE = {
    "httpRoute": {
        "match": {"prefix": "/"},
        "action": {"weightedTargets": [{"virtualNode": "node", "weight": 1}]},
    }
}
GATEWAY_ROUTE = {
    "httpRoute": {
        "match": {"prefix": "/"},
        "action": {"target": {"virtualService": {"virtualServiceName": "a.b"}}},
    }
}
router = {"virtualRouterName": "router"}
gateway = {"virtualGatewayName": "gateway"}
STEPS = [
    ("mesh", "meshes", {}, {}, {"egressFilter": {"type": "ALLOW_ALL"}}),
    (
        "virtual_node",
        "virtual_nodes",
        place,
        {"virtualNodeName": "node"},
        {**DNS, "listeners": [LISTENER]},
    ),
    ("virtual_router", "virtual_routers", place, router, {"listeners": [LISTENER]}),
    ("route", "routes", {**place, **router}, {"routeName": "route"}, ROUTE),
    (
        "virtual_service",
        "virtual_services",
        place,
        {"virtualServiceName": "a.b"},
        {"provider": {"virtualRouter": router}},
    ),
    ("virtual_gateway", "virtual_gateways", place, gateway, {"listeners": [LISTENER]}),
    (
        "gateway_route",
        "gateway_routes",
        {**place, **gateway},
        {"gatewayRouteName": "route"},
        GATEWAY_ROUTE,
    ),
]
for kind, kinds, parent, own_name, spec in STEPS:
    call = lambda verb, **more: getattr(mesh, f"{verb}_{kind}")(
        **(parent or place), **own_name, **more
    )
    [answer] = [v for k, v in call("create", spec=spec).items() if k[0] != "R"]
    assert answer["metadata"]["createdAt"].tzinfo
    call("describe")
    call("update", spec=spec)
    getattr(mesh, f"list_{kinds}")(**parent)
tagged = {"resourceArn": mesh.describe_mesh(**place)["mesh"]["metadata"]["arn"]}
mesh.tag_resource(**tagged, tags=[{"key": "a", "value": "b"}])
assert mesh.list_tags_for_resource(**tagged)["tags"]
mesh.untag_resource(**tagged, tagKeys=["a"])
for kind, _, parent, own_name, _ in [
    STEPS[index] for index in (6, 5, 4, 3, 2, 1, 0)
]:
    getattr(mesh, f"delete_{kind}")(**(parent or place), **own_name)

supported = json.loads(sys.argv[2])
missing = {
    service: sorted(set(operations) - called.get(service, set()))
    for service, operations in supported.items()
}
missing = {service: names for service, names in missing.items() if names}
assert not missing, f"not called: {missing}"
print("complete")
