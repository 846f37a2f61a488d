package snippets.httpclientperrequest.aws1;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.services.s3.AmazonS3Client;

/** The deprecated constructor makes a pool, too. */
public final class OldConstructor {

  @SuppressWarnings("deprecation")
  public boolean has(String bucket, String key) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    AmazonS3Client s3 = new AmazonS3Client(new ClientConfiguration());
    return s3.doesObjectExist(bucket, key);
  }
}
