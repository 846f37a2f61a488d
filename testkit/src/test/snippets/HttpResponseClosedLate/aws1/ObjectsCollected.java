package snippets.httpresponseclosedlate.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Open objects are collected, and closed when all are there. */
public final class ObjectsCollected {

  public void all(AmazonS3 s3, String bucket, List<String> keys) throws IOException {
    List<S3Object> objects = new ArrayList<>();
    for (String key : keys) {
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      objects.add(s3.getObject(bucket, key));
    }
    for (S3Object object : objects) {
      object.close();
    }
  }
}
