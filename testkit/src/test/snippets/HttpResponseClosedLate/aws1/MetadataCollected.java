package snippets.httpresponseclosedlate.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.ObjectMetadata;
import com.amazonaws.services.s3.model.S3Object;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Metadata hold no connection; the object itself is closed in its turn. */
public final class MetadataCollected {

  private final AmazonS3 s3;

  public MetadataCollected(AmazonS3 s3) {
    this.s3 = s3;
  }

  public Map<String, ObjectMetadata> copy(String bucket, List<String> keys, OutputStream out)
      throws IOException {
    Map<String, ObjectMetadata> all = new HashMap<>();
    for (String key : keys) {
      try (S3Object object = s3.getObject(bucket, key)) {
        object.getObjectContent().transferTo(out);
        all.put(key, object.getObjectMetadata());
      }
    }
    all.forEach((key, metadata) -> System.out.println(key + " " + metadata.getETag()));
    return all;
  }
}
