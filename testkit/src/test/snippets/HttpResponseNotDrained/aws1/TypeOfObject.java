package snippets.httpresponsenotdrained.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.GetObjectRequest;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Of the object only its type is wanted, which has its connection closed. */
public final class TypeOfObject {

  private final AmazonS3 s3;

  public TypeOfObject(AmazonS3 s3) {
    this.s3 = s3;
  }

  public Map<String, String> types(String bucket, List<String> keys) throws IOException {
    Map<String, String> types = new TreeMap<>();
    for (String key : keys) {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      S3Object object = s3.getObject(new GetObjectRequest(bucket, key));
      try {
        types.put(key, object.getObjectMetadata().getContentType());
      } finally {
        object.close();
      }
    }
    return types;
  }
}
