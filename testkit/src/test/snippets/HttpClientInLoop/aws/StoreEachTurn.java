package snippets.httpclientinloop.aws;

import java.util.List;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A service client for each region. */
public final class StoreEachTurn {

  public int buckets(List<Region> regions) {
    int count = 0;
    for (Region region : regions) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      S3Client client = S3Client.builder().region(region).build();
      count += client.listBuckets().buckets().size();
    }
    return count;
  }
}
