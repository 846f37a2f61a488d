package snippets.httpresponsenotclosed.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3ObjectInputStream;
import com.amazonaws.util.IOUtils;

/** Aborted where nobody wants the rest, drained where somebody may. */
public final class AbortedAndDrained {

  public void end(AmazonS3 s3, String bucket, String key, boolean isLarge) {
    S3ObjectInputStream content = s3.getObject(bucket, key).getObjectContent();
    if (isLarge) {
      content.abort();
    } else {
      IOUtils.drainInputStream(content);
    }
  }
}
