package snippets.httpclientinloop.aws1;

import com.amazonaws.services.s3.AmazonS3;
import java.util.List;

/** One client for all turns. */
public final class ClientBeforeLoop {

  public int count(AmazonS3 s3, List<String> buckets) {
    int count = 0;
    for (String bucket : buckets) {
      count += s3.listObjectsV2(bucket).getKeyCount();
    }
    return count;
  }
}
