package snippets.httpresponsenotclosed.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3ObjectInputStream;

/** Who asked for the content closes it. */
public final class GivenToCaller {

  public S3ObjectInputStream open(AmazonS3 s3, String bucket, String key) {
    return s3.getObject(bucket, key).getObjectContent();
  }
}
