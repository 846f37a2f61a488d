package snippets.httpclientinloop.apache4;

import java.io.IOException;
import java.util.List;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Made before the loop. */
public final class OneClientForTheBatch {

  public void print(List<HttpUriRequest> requests) throws IOException {
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      for (HttpUriRequest request : requests) {
        System.out.println(client.execute(request, new BasicResponseHandler()));
      }
    }
  }
}
