package snippets.httpclientperrequest.aws;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** The pool is shared by clients of different regions. */
public final class HttpClientShared {

  private final SdkHttpClient http = ApacheHttpClient.builder().maxConnections(20).build();

  public void put(PutObjectRequest request, String region, String text) {
    S3Client client = S3Client.builder().httpClient(http).region(Region.of(region)).build();
    client.putObject(request, RequestBody.fromString(text));
  }
}
