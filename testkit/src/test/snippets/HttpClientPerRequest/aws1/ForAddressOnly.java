package snippets.httpclientperrequest.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import java.net.URL;
import java.util.Date;

/** A signed address is computed, and nothing is asked. */
public final class ForAddressOnly {

  public URL address(String bucket, String key, Date until) {
    AmazonS3 s3 = AmazonS3ClientBuilder.standard().build();
    return s3.generatePresignedUrl(bucket, key, until);
  }
}
