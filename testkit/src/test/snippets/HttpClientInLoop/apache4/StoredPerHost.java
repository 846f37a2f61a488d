package snippets.httpclientinloop.apache4;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.http.HttpHost;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** One client for each host, kept. */
public final class StoredPerHost {

  private final Map<String, CloseableHttpClient> clients = new ConcurrentHashMap<>();

  public void ping(List<HttpHost> hosts, HttpUriRequest request) throws IOException {
    for (HttpHost host : hosts) {
      CloseableHttpClient client = clients.get(host.getHostName());
      if (client == null) {
        client = HttpClients.createSystem();
        clients.put(host.getHostName(), client);
      }
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      try (CloseableHttpResponse response = client.execute(host, request)) {
        System.out.println(response.getStatusLine());
      }
    }
  }
}
