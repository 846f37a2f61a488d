package snippets.httpstatusunchecked.apache5;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The handler asks for the code, and what it gives is parsed behind. */
public final class HandlerWithTest {

  private final ObjectMapper mapper = new ObjectMapper();
  private final CloseableHttpClient client;

  public HandlerWithTest(CloseableHttpClient client) {
    this.client = client;
  }

  public Map<?, ?> load(String uri) throws IOException {
    HttpClientResponseHandler<String> handler =
        response -> {
          String text = EntityUtils.toString(response.getEntity());
          if (response.getCode() >= 300) {
            throw new ClientProtocolException(text);
          }
          return text;
        };
    return mapper.readValue(client.execute(new HttpGet(uri), handler), Map.class);
  }
}
