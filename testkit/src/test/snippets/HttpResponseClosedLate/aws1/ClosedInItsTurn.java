package snippets.httpresponseclosedlate.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Each object is closed before the next is asked for. */
public final class ClosedInItsTurn {

  public List<byte[]> all(AmazonS3 s3, String bucket, List<String> keys) throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    for (String key : keys) {
      try (S3Object object = s3.getObject(bucket, key)) {
        bytes.add(object.getObjectContent().readAllBytes());
      }
    }
    return bytes;
  }
}
