package snippets.httpclientperrequest.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;

/** Made at the first call, and kept. */
public final class Lazy {

  private volatile AmazonS3 s3;

  public void delete(String bucket, String key) {
    if (s3 == null) {
      s3 = AmazonS3ClientBuilder.standard().build();
    }
    s3.deleteObject(bucket, key);
  }
}
