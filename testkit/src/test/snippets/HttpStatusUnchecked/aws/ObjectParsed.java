package snippets.httpstatusunchecked.aws;

import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** The client throws at a status that is no success. */
public final class ObjectParsed {

  private final S3Client store;

  public ObjectParsed(S3Client store) {
    this.store = store;
  }

  public String text(GetObjectRequest request) throws IOException {
    try (InputStream object = store.getObject(request)) {
      return new String(object.readAllBytes());
    }
  }
}
