package snippets.httpresponsenotclosed.aws;

import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** The stream of an object is the caller's to close. */
public final class ObjectStream {

  public int first(S3Client client, GetObjectRequest request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    ResponseInputStream<GetObjectResponse> object = client.getObject(request);
    if (object.response().contentLength() == 0) {
      return -1;
    }
    int first = object.read();
    object.close();
    return first;
  }
}
