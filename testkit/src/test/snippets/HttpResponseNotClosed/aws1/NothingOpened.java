package snippets.httpresponsenotclosed.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.GetObjectRequest;
import java.io.File;

/** Texts, files and metadata leave nothing open. */
public final class NothingOpened {

  public long size(AmazonS3 s3, String bucket, String key, File file) {
    s3.getObject(new GetObjectRequest(bucket, key), file);
    return s3.getObjectAsString(bucket, key).length()
        + s3.getObjectMetadata(bucket, key).getContentLength();
  }
}
