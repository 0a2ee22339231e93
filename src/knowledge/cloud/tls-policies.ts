/**
 * The lowest TLS version that each named security policy admits, from the services' own documentation: Elastic Load
 * Balancing, CloudFront, API Gateway and OpenSearch Service of AWS, Application Gateway and Cosmos DB of Azure. No name
 * means two versions in two services.
 */
export const tlsPolicies: Readonly<Record<string, string>> = {
  // Elastic Load Balancing: Application and Network Load Balancers, TLS 1.3
  'ELBSecurityPolicy-TLS13-1-3-2021-06': 'TLSv1.3',
  'ELBSecurityPolicy-TLS13-1-3-PQ-2025-09': 'TLSv1.3',
  'ELBSecurityPolicy-TLS13-1-2-2021-06': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-PQ-2025-09': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Res-2021-06': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-1-2021-06': 'TLSv1.1',
  'ELBSecurityPolicy-TLS13-1-0-2021-06': 'TLSv1',
  'ELBSecurityPolicy-TLS13-1-0-PQ-2025-09': 'TLSv1',
  // with the FIPS module
  'ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04': 'TLSv1.3',
  'ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09': 'TLSv1.3',
  'ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09': 'TLSv1.2',
  'ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04': 'TLSv1.1',
  'ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04': 'TLSv1',
  'ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09': 'TLSv1',
  // forward secrecy
  'ELBSecurityPolicy-FS-1-2-Res-2020-10': 'TLSv1.2',
  'ELBSecurityPolicy-FS-1-2-Res-2019-08': 'TLSv1.2',
  'ELBSecurityPolicy-FS-1-2-2019-08': 'TLSv1.2',
  'ELBSecurityPolicy-FS-1-1-2019-08': 'TLSv1.1',
  'ELBSecurityPolicy-FS-2018-06': 'TLSv1',
  // up to TLS 1.2; the first three serve Classic Load Balancers too
  'ELBSecurityPolicy-2016-08': 'TLSv1',
  'ELBSecurityPolicy-TLS-1-2-2017-01': 'TLSv1.2',
  'ELBSecurityPolicy-TLS-1-1-2017-01': 'TLSv1.1',
  'ELBSecurityPolicy-TLS-1-2-Ext-2018-06': 'TLSv1.2',
  'ELBSecurityPolicy-TLS-1-0-2015-04': 'TLSv1',
  // Classic Load Balancers
  'ELBSecurityPolicy-2015-05': 'TLSv1',
  'ELBSecurityPolicy-2015-03': 'TLSv1',
  'ELBSecurityPolicy-2015-02': 'TLSv1',
  'ELBSecurityPolicy-2014-10': 'TLSv1',
  'ELBSecurityPolicy-2014-01': 'SSLv3',
  'ELBSecurityPolicy-2011-08': 'SSLv3',

  // CloudFront: viewers
  SSLv3: 'SSLv3',
  TLSv1: 'TLSv1',
  TLSv1_2016: 'TLSv1',
  'TLSv1.1_2016': 'TLSv1.1',
  'TLSv1.2_2018': 'TLSv1.2',
  'TLSv1.2_2019': 'TLSv1.2',
  'TLSv1.2_2021': 'TLSv1.2',
  'TLSv1.2_2025': 'TLSv1.2',
  'TLSv1.3_2025': 'TLSv1.3',
  // CloudFront: origins
  'TLSv1.1': 'TLSv1.1',
  'TLSv1.2': 'TLSv1.2',

  // API Gateway
  TLS_1_0: 'TLSv1',
  TLS_1_2: 'TLSv1.2',
  SecurityPolicy_TLS13_1_3_2025_09: 'TLSv1.3',
  SecurityPolicy_TLS13_1_3_FIPS_2025_09: 'TLSv1.3',
  SecurityPolicy_TLS13_1_2_2021_06: 'TLSv1.2',
  SecurityPolicy_TLS13_1_2_PQ_2025_09: 'TLSv1.2',
  SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09: 'TLSv1.2',
  SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09: 'TLSv1.2',
  SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09: 'TLSv1.2',
  SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09: 'TLSv1.2',
  SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09: 'TLSv1.2',
  SecurityPolicy_TLS13_2025_EDGE: 'TLSv1.3',
  SecurityPolicy_TLS12_PFS_2025_EDGE: 'TLSv1.2',
  SecurityPolicy_TLS12_2018_EDGE: 'TLSv1.2',

  // OpenSearch Service
  'Policy-Min-TLS-1-0-2019-07': 'TLSv1',
  'Policy-Min-TLS-1-2-2019-07': 'TLSv1.2',
  'Policy-Min-TLS-1-2-PFS-2023-10': 'TLSv1.2',
  'Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08': 'TLSv1.2',

  // Azure Application Gateway
  AppGwSslPolicy20150501: 'TLSv1',
  AppGwSslPolicy20170401: 'TLSv1.1',
  AppGwSslPolicy20170401S: 'TLSv1.2',
  AppGwSslPolicy20220101: 'TLSv1.2',
  AppGwSslPolicy20220101S: 'TLSv1.2',
  // Azure Cosmos DB writes TLS 1.0 without a number
  Tls: 'TLSv1',
};
