package snippets.httpclientinloop.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import java.util.List;

/** A client for each bucket. */
public final class ClientEachTurn {

  public int count(List<String> buckets) {
    int count = 0;
    for (String bucket : buckets) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      AmazonS3 s3 = AmazonS3ClientBuilder.standard().build();
      count += s3.listObjectsV2(bucket).getKeyCount();
    }
    return count;
  }
}
