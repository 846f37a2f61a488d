package snippets.httpclientinloop.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One client a region, kept. */
public final class ClientsKept {

  private final Map<String, AmazonS3> clients = new HashMap<>();

  public ClientsKept(List<String> regions) {
    for (String region : regions) {
      clients.put(region, AmazonS3ClientBuilder.standard().withRegion(region).build());
    }
  }

  public int buckets(String region) {
    return clients.get(region).listBuckets().size();
  }
}
