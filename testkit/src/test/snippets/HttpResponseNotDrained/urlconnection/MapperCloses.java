package snippets.httpresponsenotdrained.urlconnection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Jackson closes the stream that it has read, and disconnecting does nothing then. */
public final class MapperCloses {

  private final ObjectMapper mapper = new ObjectMapper();

  public JsonNode load(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(8_000);
    try {
      return mapper.readTree(connection.getInputStream());
    } finally {
      connection.disconnect();
    }
  }
}
