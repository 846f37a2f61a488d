package snippets.httpresponsenotclosed.aws;

import java.io.IOException;
import java.io.OutputStream;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Closed by the statement. */
public final class ObjectInTry {

  public void copy(S3Client client, GetObjectRequest request, OutputStream out)
      throws IOException {
    try (ResponseInputStream<GetObjectResponse> object = client.getObject(request)) {
      object.transferTo(out);
    }
  }
}
