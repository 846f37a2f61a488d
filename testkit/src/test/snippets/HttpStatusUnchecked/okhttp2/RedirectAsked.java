package snippets.httpstatusunchecked.okhttp2;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import com.squareup.okhttp.ResponseBody;
import java.io.IOException;

/** Whoever asks for a redirect asks for the status. */
public final class RedirectAsked {

  private final ObjectMapper mapper = new ObjectMapper();
  private final OkHttpClient client;

  public RedirectAsked(OkHttpClient client) {
    this.client = client;
  }

  public JsonNode load(Request request) throws IOException {
    Response answer = client.newCall(request).execute();
    try (ResponseBody body = answer.body()) {
      if (answer.isRedirect() || answer.code() >= 400) {
        return mapper.createObjectNode();
      }
      return mapper.readTree(body.byteStream());
    }
  }
}
