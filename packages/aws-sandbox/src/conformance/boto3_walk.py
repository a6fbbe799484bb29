"""Walks a sandbox through boto3, whose parser is stricter than that of the JavaScript SDK.

Usage: boto3_walk.py URL. Prints "ok" at the end; any answer that boto3 cannot parse ends it with a traceback.
"""

import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ACCOUNT = "111122223333"
REGION = "eu-west-1"
URL = sys.argv[1]
WAIT = {"Delay": 1, "MaxAttempts": 30}


# Names of the operations called so far, by service.
called = {}


def remember(model, **_):
    service = model.service_model.endpoint_prefix
    called.setdefault(service, set()).add(model.name)


def client(service, key=ACCOUNT, secret="any", token=None):
    made = boto3.client(
        service,
        endpoint_url=URL,
        region_name=REGION,
        aws_access_key_id=key,
        aws_secret_access_key=secret,
        aws_session_token=token,
        config=Config(retries={"max_attempts": 1}),
    )
    made.meta.events.register("after-call.*.*", remember)
    return made


def error_of(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"]
    raise AssertionError("expected an error")


def role(name, account=ACCOUNT):
    return f"arn:aws:iam::{account}:role/{name}"


eks, ec2, iam, sts, mesh = map(client, ["eks", "ec2", "iam", "sts", "appmesh"])

# STS
assert sts.get_caller_identity()["Account"] == ACCOUNT
trusting = role("backstage-eks", "444455556666")
assert "AccessDenied" == error_of(
    sts.assume_role, RoleArn=trusting, RoleSessionName="jane", ExternalId="wrong"
)
session = sts.assume_role(
    RoleArn=trusting, RoleSessionName="jane", ExternalId="backstage-demo"
)["Credentials"]
assert session["Expiration"].tzinfo
other = client(
    "eks",
    session["AccessKeyId"],
    session["SecretAccessKey"],
    session["SessionToken"],
)
assert "payments-prod" in other.list_clusters()["clusters"]
assert "UnrecognizedClientException" == error_of(client("eks", "AKIA").list_clusters)

# EC2
for operation in [
    "describe_availability_zones",
    "describe_instance_type_offerings",
    "describe_instance_types",
    "describe_internet_gateways",
    "describe_nat_gateways",
    "describe_regions",
    "describe_route_tables",
    "describe_security_groups",
    "describe_vpcs",
]:
    answer = getattr(ec2, operation)()
    answer.pop("ResponseMetadata")
    answer.pop("NextToken", None)
    [items] = answer.values()
    assert items, operation
assert "VpcEndpoints" in ec2.describe_vpc_endpoints()
private = ec2.describe_subnets(
    Filters=[{"Name": "tag:Name", "Values": ["platform-private-*"]}]
)["Subnets"]
subnets = [subnet["SubnetId"] for subnet in private]
assert len(subnets) == 3
pages = ec2.get_paginator("describe_subnets").paginate(PaginationConfig={"PageSize": 5})
assert sum(len(found["Subnets"]) for found in pages) > 5
attribute = ec2.describe_vpc_attribute(
    VpcId=private[0]["VpcId"], Attribute="enableDnsSupport"
)
assert attribute["EnableDnsSupport"]["Value"] is True
assert "InvalidSubnetID.NotFound" == error_of(
    ec2.describe_subnets, SubnetIds=["subnet-none"]
)

# EKS
made = eks.create_cluster(
    name="walk",
    version="1.34",
    roleArn=role("eks-cluster-role"),
    resourcesVpcConfig={"subnetIds": subnets},
    tags={"a": "b"},
)["cluster"]
assert made["createdAt"].tzinfo
eks.get_waiter("cluster_active").wait(name="walk", WaiterConfig=WAIT)
assert eks.describe_cluster(name="walk")["cluster"]["endpoint"]
eks.create_nodegroup(
    clusterName="walk",
    nodegroupName="workers",
    nodeRole=role("eks-node-role"),
    subnets=subnets,
)
group = {"clusterName": "walk", "nodegroupName": "workers"}
eks.get_waiter("nodegroup_active").wait(**group, WaiterConfig=WAIT)
assert eks.list_nodegroups(clusterName="walk")["nodegroups"] == ["workers"]
assert eks.describe_nodegroup(**group)["nodegroup"]["modifiedAt"]
eks.create_fargate_profile(
    clusterName="walk",
    fargateProfileName="serverless",
    podExecutionRoleArn=role("eks-fargate-pod-role"),
    subnets=subnets,
    selectors=[{"namespace": "jobs"}],
)
profile = {"clusterName": "walk", "fargateProfileName": "serverless"}
eks.get_waiter("fargate_profile_active").wait(**profile, WaiterConfig=WAIT)
assert eks.describe_fargate_profile(**profile)["fargateProfile"]["selectors"]
assert eks.list_fargate_profiles(clusterName="walk")["fargateProfileNames"]
update = eks.update_cluster_config(
    name="walk", logging={"clusterLogging": [{"types": ["api"], "enabled": True}]}
)["update"]
assert eks.describe_update(name="walk", updateId=update["id"])["update"]["params"]
assert eks.list_updates(name="walk")["updateIds"] == [update["id"]]
eks.get_waiter("cluster_active").wait(name="walk", WaiterConfig=WAIT)
eks.update_cluster_version(name="walk", version="1.35")
eks.get_waiter("cluster_active").wait(name="walk", WaiterConfig=WAIT)
eks.update_nodegroup_config(**group, scalingConfig={"desiredSize": 1})
eks.get_waiter("nodegroup_active").wait(**group, WaiterConfig=WAIT)
eks.update_nodegroup_version(**group)
eks.get_waiter("nodegroup_active").wait(**group, WaiterConfig=WAIT)
eks.tag_resource(resourceArn=made["arn"], tags={"c": "d"})
eks.untag_resource(resourceArn=made["arn"], tagKeys=["a"])
assert eks.list_tags_for_resource(resourceArn=made["arn"])["tags"] == {"c": "d"}
assert eks.describe_cluster_versions()["clusterVersions"][0]["releaseDate"].tzinfo
eks.delete_fargate_profile(**profile)
eks.get_waiter("fargate_profile_deleted").wait(**profile, WaiterConfig=WAIT)
eks.delete_nodegroup(**group)
eks.get_waiter("nodegroup_deleted").wait(**group, WaiterConfig=WAIT)
eks.delete_cluster(name="walk")
eks.get_waiter("cluster_deleted").wait(name="walk", WaiterConfig=WAIT)
try:
    eks.describe_cluster(name="walk")
except eks.exceptions.ResourceNotFoundException as error:
    assert error.response["clusterName"] == "walk"

# IAM
assert iam.get_role(RoleName="eks-node-role")["Role"]["AssumeRolePolicyDocument"][
    "Statement"
]
names = [
    found["RoleName"]
    for listed in iam.get_paginator("list_roles").paginate(
        PaginationConfig={"PageSize": 2}
    )
    for found in listed["Roles"]
]
details = iam.get_account_authorization_details(Filter=["Role"])["RoleDetailList"]
assert sorted(names) == sorted(found["RoleName"] for found in details)
assert iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
assert "NoSuchEntity" == error_of(iam.get_role, RoleName="nobody")

# App Mesh
assert mesh.describe_mesh(meshName="shop")["mesh"]["metadata"]["createdAt"].tzinfo
assert len(mesh.list_virtual_services(meshName="shop")["virtualServices"]) > 5
for found in mesh.list_virtual_nodes(meshName="shop")["virtualNodes"]:
    name = found["virtualNodeName"]
    node = mesh.describe_virtual_node(meshName="shop", virtualNodeName=name)
    assert node["virtualNode"]["spec"]
assert "NotFoundException" == error_of(mesh.describe_mesh, meshName="none")

print("ok")
