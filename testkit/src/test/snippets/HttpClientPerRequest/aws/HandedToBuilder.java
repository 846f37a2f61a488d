package snippets.httpclientperrequest.aws;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes clients for others. */
public final class HandedToBuilder {

  public S3Client create() {
    SdkHttpClient http = ApacheHttpClient.create();
    return S3Client.builder().httpClient(http).build();
  }
}
