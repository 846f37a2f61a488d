package snippets.httpresponsenotclosed.aws1;

import com.amazonaws.services.s3.AmazonS3Client;
import com.amazonaws.services.s3.model.S3ObjectInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/** A line of the content is read, and the rest stays. */
public final class LinesOfContent {

  public String first(AmazonS3Client s3, String bucket, String key) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    S3ObjectInputStream content = s3.getObject(bucket, key).getObjectContent();
    return new BufferedReader(new InputStreamReader(content)).readLine();
  }
}
