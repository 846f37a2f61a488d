package snippets.httpresponsenotclosed.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.util.IOUtils;
import java.io.IOException;

/** Content that is read to its end gives the connection back. */
public final class ReadToItsEnd {

  public String text(AmazonS3 s3, String bucket, String key) throws IOException {
    return IOUtils.toString(s3.getObject(bucket, key).getObjectContent());
  }
}
