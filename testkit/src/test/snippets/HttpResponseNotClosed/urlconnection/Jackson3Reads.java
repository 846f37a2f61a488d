package snippets.httpresponsenotclosed.urlconnection;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** Jackson closes what it reads, whatever comes. */
public final class Jackson3Reads {

  private final ObjectMapper mapper = new ObjectMapper();

  public Map<?, ?> stock(HttpURLConnection connection) throws IOException {
    InputStream in = connection.getInputStream();
    return mapper.readValue(in, Map.class);
  }
}
