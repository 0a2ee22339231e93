import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { InstanceType, Peer, Port, SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Credentials, DatabaseInstance, DatabaseInstanceEngine, PostgresEngineVersion } from 'aws-cdk-lib/aws-rds';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** What the shop runs on. */
export class ShopStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new Vpc(this, 'Vpc', { maxAzs: 2 });

    const group = new SecurityGroup(this, 'Shop', { vpc });
    group.addIngressRule(Peer.ipv4(vpc.vpcCidrBlock), Port.tcp(443));

    const pictures = new Bucket(this, 'Pictures', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
    });
    new Bucket(this, 'Invoices', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.KMS_MANAGED,
      enforceSSL: true,
      versioned: true,
    });

    const role = new Role(this, 'ShopRole', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: [pictures.arnForObjects('*')] }));

    new Key(this, 'Receipts', {
      enableKeyRotation: true,
    });

    new DatabaseInstance(this, 'Database', {
      vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
      instanceType: new InstanceType('t4g.small'),
      engine: DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_17 }),
      credentials: Credentials.fromGeneratedSecret('shop'),
      storageEncrypted: true,
      backupRetention: Duration.days(14),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    const balancer = new ApplicationLoadBalancer(this, 'Balancer', { vpc, internetFacing: true });
    new CfnWebACLAssociation(this, 'Firewall', {
      resourceArn: balancer.loadBalancerArn,
      webAclArn: 'arn:aws:wafv2:eu-central-1:000000000000:regional/webacl/shop/00000000-0000-0000-0000-000000000000',
    });
    balancer.addRedirect();
  }
}
