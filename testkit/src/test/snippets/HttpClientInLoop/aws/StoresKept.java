package snippets.httpclientinloop.aws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** One client a region, kept. */
public final class StoresKept {

  private final Map<Region, S3Client> clients = new HashMap<>();

  public StoresKept(List<Region> regions) {
    for (Region region : regions) {
      clients.put(region, S3Client.builder().region(region).build());
    }
  }

  public int buckets(Region region) {
    return clients.get(region).listBuckets().buckets().size();
  }
}
