"""Calls every operation of the services beside EKS, IAM, STS and App Mesh through boto3, and EC2's on launch templates."""

import json
import time

from boto3_walk import ACCOUNT, REGION, client, ec2

# EC2: launch templates, tags, instances, volumes
template = ec2.create_launch_template(
    LaunchTemplateName="walk",
    LaunchTemplateData={"InstanceType": "m6i.large"},
    TagSpecifications=[
        {"ResourceType": "launch-template", "Tags": [{"Key": "a", "Value": "b"}]}
    ],
)["LaunchTemplate"]
assert template["CreateTime"].tzinfo
named = {"LaunchTemplateId": template["LaunchTemplateId"]}
version = ec2.create_launch_template_version(
    **named,
    SourceVersion="1",
    LaunchTemplateData={
        "BlockDeviceMappings": [
            {"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 80, "Encrypted": True}}
        ],
        "MetadataOptions": {"HttpTokens": "required"},
    },
)["LaunchTemplateVersion"]
assert version["LaunchTemplateData"]["BlockDeviceMappings"][0]["Ebs"]["Encrypted"]
assert ec2.modify_launch_template(**named, DefaultVersion="2")["LaunchTemplate"]
assert ec2.describe_launch_templates()["LaunchTemplates"][0]["DefaultVersionNumber"]
assert len(ec2.describe_launch_template_versions(**named)["LaunchTemplateVersions"]) == 2
gone = ec2.delete_launch_template_versions(**named, Versions=["1", "2"])
assert gone["UnsuccessfullyDeletedLaunchTemplateVersions"][0]["ResponseError"]["Code"]
ec2.create_tags(
    Resources=[template["LaunchTemplateId"]], Tags=[{"Key": "c", "Value": "d"}]
)
ec2.delete_tags(Resources=[template["LaunchTemplateId"]], Tags=[{"Key": "c"}])
ec2.delete_launch_template(**named)
[reservation, *_] = ec2.describe_instances()["Reservations"]
assert reservation["Instances"][0]["LaunchTime"].tzinfo
assert ec2.describe_volumes()["Volumes"][0]["CreateTime"].tzinfo

# Resource Groups Tagging API
tagging = client("resourcegroupstaggingapi")
left = tagging.get_resources(TagFilters=[{"Key": "elbv2.k8s.aws/cluster"}])
assert left["ResourceTagMappingList"][0]["Tags"]
assert "owner" in tagging.get_tag_keys()["TagKeys"]
assert "shop" in tagging.get_tag_values(Key="owner")["TagValues"]

# Organizations
organizations = client("organizations")
assert organizations.list_accounts()["Accounts"][0]["JoinedTimestamp"].tzinfo
assert organizations.describe_organization()["Organization"]["MasterAccountId"]
assert organizations.describe_account(AccountId=ACCOUNT)["Account"]["Email"]
assert organizations.list_tags_for_resource(ResourceId=ACCOUNT)["Tags"]

# SSM, KMS, Service Quotas
ssm = client("ssm")
path = "/aws/service/eks/optimized-ami/1.34/amazon-linux-2023/x86_64/standard/recommended"
image = ssm.get_parameter(Name=f"{path}/image_id")["Parameter"]
assert image["LastModifiedDate"].tzinfo
assert ssm.get_parameters(Names=["/nothing"])["InvalidParameters"] == ["/nothing"]
assert ssm.get_parameters_by_path(Path=path, Recursive=True)["Parameters"]
kms = client("kms")
[key] = kms.list_keys()["Keys"]
assert kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["CreationDate"].tzinfo
assert kms.list_aliases()["Aliases"][0]["CreationDate"].tzinfo
quotas = client("service-quotas")
assert quotas.list_services()["Services"]
assert quotas.list_service_quotas(ServiceCode="eks")["Quotas"]
assert quotas.list_aws_default_service_quotas(ServiceCode="eks")["Quotas"]
clusters = {"ServiceCode": "eks", "QuotaCode": "L-1194D53C"}
assert quotas.get_service_quota(**clusters)["Quota"]["Value"] == 100
assert quotas.get_aws_default_service_quota(**clusters)["Quota"]["Value"] == 100

# SQS
sqs = client("sqs")
url = sqs.create_queue(QueueName="walk")["QueueUrl"]
assert sqs.get_queue_url(QueueName="walk")["QueueUrl"] == url
assert url in sqs.list_queues()["QueueUrls"]
queue = {"QueueUrl": url}
sqs.set_queue_attributes(**queue, Attributes={"VisibilityTimeout": "5"})
attributes = sqs.get_queue_attributes(**queue, AttributeNames=["All"])["Attributes"]
assert attributes["VisibilityTimeout"] == "5"
for body in ["one", "two"]:
    assert sqs.send_message(**queue, MessageBody=body)["MD5OfMessageBody"]
messages = sqs.receive_message(**queue, MaxNumberOfMessages=10)["Messages"]
first, second = [message["ReceiptHandle"] for message in messages]
sqs.change_message_visibility(**queue, ReceiptHandle=first, VisibilityTimeout=0)
sqs.delete_message(**queue, ReceiptHandle=first)
removed = sqs.delete_message_batch(
    **queue, Entries=[{"Id": "1", "ReceiptHandle": second}]
)
assert removed["Successful"]
sqs.purge_queue(**queue)
sqs.delete_queue(**queue)

# VPC Lattice
lattice = client("vpc-lattice")


def active(read, **arguments):
    for _ in range(100):
        found = read(**arguments)
        if found.get("status", "ACTIVE") == "ACTIVE":
            return found
        time.sleep(0.02)
    raise AssertionError(f"expected ACTIVE, found {found}")


vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
network = lattice.create_service_network(name="walk-network")["id"]
in_network = {"serviceNetworkIdentifier": network}
assert lattice.get_service_network(**in_network)["createdAt"].tzinfo
assert lattice.list_service_networks()["items"]
lattice.update_service_network(**in_network, authType="AWS_IAM")
service = lattice.create_service(name="walk-service")["id"]
in_service = {"serviceIdentifier": service}
active(lattice.get_service, **in_service)
assert lattice.list_services()["items"][0]["createdAt"].tzinfo
lattice.update_service(**in_service, authType="AWS_IAM")
targets = {
    "targetGroupIdentifier": lattice.create_target_group(
        name="walk-targets",
        type="IP",
        config={"port": 80, "protocol": "HTTP", "vpcIdentifier": vpc},
    )["id"]
}
active(lattice.get_target_group, **targets)
assert lattice.list_target_groups()["items"][0]["createdAt"].tzinfo
lattice.update_target_group(**targets, healthCheck={"enabled": False})
address = [{"id": "10.16.96.20", "port": 80}]
lattice.register_targets(**targets, targets=address)
assert lattice.list_targets(**targets)["items"]
lattice.deregister_targets(**targets, targets=address)
forward = {"forward": {"targetGroups": [{**targets, "weight": 1}]}}
listener = lattice.create_listener(
    **in_service, name="walk-listener", protocol="HTTP", defaultAction=forward
)["id"]
in_listener = {**in_service, "listenerIdentifier": listener}
assert lattice.get_listener(**in_listener)["createdAt"].tzinfo
assert lattice.list_listeners(**in_service)["items"]
lattice.update_listener(**in_listener, defaultAction=forward)
match = {"httpMatch": {"pathMatch": {"match": {"prefix": "/a"}}}}
rule = {
    **in_listener,
    "ruleIdentifier": lattice.create_rule(
        **in_listener, name="walk-rule", match=match, priority=1, action=forward
    )["id"],
}
assert lattice.get_rule(**rule)["match"] == match
assert lattice.list_rules(**in_listener)["items"]
lattice.update_rule(**rule, priority=2)
moved = lattice.batch_update_rule(
    **in_listener, rules=[{"ruleIdentifier": rule["ruleIdentifier"], "priority": 3}]
)
assert moved["successful"] and not moved["unsuccessful"]
of_service = {
    "serviceNetworkServiceAssociationIdentifier": (
        lattice.create_service_network_service_association(**in_network, **in_service)[
            "id"
        ]
    )
}
active(lattice.get_service_network_service_association, **of_service)
assert lattice.list_service_network_service_associations(**in_network)["items"]
[group, *_] = ec2.describe_security_groups(
    Filters=[{"Name": "vpc-id", "Values": [vpc]}]
)["SecurityGroups"]
of_vpc = {
    "serviceNetworkVpcAssociationIdentifier": (
        lattice.create_service_network_vpc_association(
            **in_network, vpcIdentifier=vpc, securityGroupIds=[group["GroupId"]]
        )["id"]
    )
}
active(lattice.get_service_network_vpc_association, **of_vpc)
assert lattice.list_service_network_vpc_associations(**in_network)["items"]
lattice.update_service_network_vpc_association(
    **of_vpc, securityGroupIds=[group["GroupId"]]
)
logs = {
    "accessLogSubscriptionIdentifier": lattice.create_access_log_subscription(
        resourceIdentifier=service,
        destinationArn=f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:walk:*",
    )["id"]
}
assert lattice.get_access_log_subscription(**logs)["createdAt"].tzinfo
assert lattice.list_access_log_subscriptions(resourceIdentifier=service)["items"]
lattice.update_access_log_subscription(
    **logs, destinationArn=f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:other:*"
)
lattice.delete_access_log_subscription(**logs)
policy = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": "*",
                "Action": "vpc-lattice-svcs:Invoke",
                "Resource": "*",
            }
        ],
    }
)
lattice.put_auth_policy(resourceIdentifier=service, policy=policy)
assert lattice.get_auth_policy(resourceIdentifier=service)["state"] == "Active"
lattice.delete_auth_policy(resourceIdentifier=service)
arn = lattice.get_service_network(**in_network)["arn"]
lattice.put_resource_policy(
    resourceArn=arn, policy=policy.replace("-svcs:Invoke", ":GetServiceNetwork")
)
assert lattice.get_resource_policy(resourceArn=arn)["policy"]
lattice.delete_resource_policy(resourceArn=arn)
lattice.tag_resource(resourceArn=arn, tags={"a": "b"})
assert lattice.list_tags_for_resource(resourceArn=arn)["tags"] == {"a": "b"}
lattice.untag_resource(resourceArn=arn, tagKeys=["a"])
lattice.delete_service_network_service_association(**of_service)
lattice.delete_service_network_vpc_association(**of_vpc)


def after(call, **arguments):
    """Calls until what is being deleted is gone and no longer in the way."""
    for _ in range(100):
        try:
            return call(**arguments)
        except lattice.exceptions.ConflictException:
            time.sleep(0.02)
    return call(**arguments)


after(lattice.delete_rule, **rule)
after(lattice.delete_listener, **in_listener)
after(lattice.delete_service, **in_service)
after(lattice.delete_service_network, **in_network)
after(lattice.delete_target_group, **targets)
