package snippets.httptimeoutmissing.urlconnection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** A parser reads texts, too, whose type is not known without class path. */
public final class TextsParsed {

  private final ObjectMapper mapper = new ObjectMapper();

  public JsonNode request(Request request) throws IOException {
    return mapper.readTree(request.url().query());
  }

  public JsonNode body(Response response) throws IOException {
    try (ResponseBody body = response.body()) {
      return mapper.readTree(body.string());
    }
  }

  public JsonNode remote(String host) throws IOException {
    URL url = new URL("https://" + host + "/status");
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return mapper.readTree(url);
  }
}
