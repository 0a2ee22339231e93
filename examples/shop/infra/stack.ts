import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { InstanceType, Peer, Port, SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Credentials, DatabaseInstance, DatabaseInstanceEngine, PostgresEngineVersion } from 'aws-cdk-lib/aws-rds';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** What the shop runs on. */
export class ShopStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new Vpc(this, 'Vpc', { maxAzs: 2 });

    const group = new SecurityGroup(this, 'Shop', { vpc });
    group.addIngressRule(Peer.anyIpv4(), Port.tcp(443));
    group.addIngressRule(Peer.anyIpv4(), Port.tcp(22)); // flaw: no-open-ingress

    const role = new Role(this, 'ShopRole', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['*'], resources: ['*'] })); // flaw: no-wildcard-permissions

    new Bucket(this, 'Pictures', {
      publicReadAccess: true, // flaw: no-public-storage
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

    new Key(this, 'Receipts', {
      enableKeyRotation: false, // flaw: require-key-rotation
    });

    new DatabaseInstance(this, 'Database', {
      vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
      instanceType: new InstanceType('t4g.small'),
      engine: DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_17 }),
      credentials: Credentials.fromGeneratedSecret('shop'),
      storageEncrypted: false, // flaw: require-encryption-at-rest
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    const balancer = new ApplicationLoadBalancer(this, 'Balancer', { vpc, internetFacing: true });
    balancer.addRedirect();
  }
}
