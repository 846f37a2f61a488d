package snippets.httpstatusunchecked.apache5;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/** The handler asks for the code in a condition of a condition. */
public final class ReasonInMessage {

  private final ObjectMapper mapper = new ObjectMapper();
  private final CloseableHttpClient client;

  public ReasonInMessage(CloseableHttpClient client) {
    this.client = client;
  }

  public Map<?, ?> order(String id) throws IOException {
    HttpGet get = new HttpGet("https://orders.example.org/" + id);
    try (ClassicHttpResponse response = client.executeOpen(null, get, null)) {
      HttpEntity entity = response.getEntity();
      boolean isGood = entity != null && response.getCode() < 300;
      if (!isGood) {
        throw new IOException("order " + id + ": " + response.getReasonPhrase());
      }
      return mapper.readValue(entity.getContent(), Map.class);
    }
  }
}
