package snippets.httpresponsenotclosed.aws;

import java.nio.file.Path;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Transformers read to the end. */
public final class TransformedObject {

  public int size(S3Client client, GetObjectRequest request, Path file) {
    GetObjectResponse response = client.getObject(request, ResponseTransformer.toFile(file));
    ResponseBytes<GetObjectResponse> bytes = client.getObjectAsBytes(request);
    return bytes.asByteArray().length + (int) (long) response.contentLength();
  }
}
