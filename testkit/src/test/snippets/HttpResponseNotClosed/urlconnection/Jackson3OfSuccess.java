package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** The mapper closes, where it gets the stream. */
public final class Jackson3OfSuccess {

  private final ObjectMapper mapper = new ObjectMapper();

  public Map<?, ?> stock(HttpURLConnection connection) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = connection.getInputStream();
    if (connection.getResponseCode() != 200) {
      return Map.of();
    }
    return mapper.readValue(in, Map.class);
  }
}
