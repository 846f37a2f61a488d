package snippets.httpclientperrequest.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;

/** A client, and with it a pool, for each object. */
public final class ClientPerObject {

  public void put(String bucket, String key, String text) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    AmazonS3 s3 = AmazonS3ClientBuilder.standard().withRegion("eu-central-1").build();
    s3.putObject(bucket, key, text);
    s3.shutdown();
  }
}
