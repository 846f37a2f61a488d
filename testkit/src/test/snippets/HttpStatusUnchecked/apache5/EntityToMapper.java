package snippets.httpstatusunchecked.apache5;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** The content of any answer is given to the mapper. */
public final class EntityToMapper {

  private final ObjectMapper mapper = new ObjectMapper();
  private final CloseableHttpClient client;

  public EntityToMapper(CloseableHttpClient client) {
    this.client = client;
  }

  public Map<?, ?> order(String id) throws IOException {
    HttpGet get = new HttpGet("https://orders.example.org/" + id);
    try (ClassicHttpResponse response = client.executeOpen(null, get, null)) {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      return mapper.readValue(response.getEntity().getContent(), Map.class);
    }
  }
}
