package snippets.httpstatusunchecked.okhttp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp throws for no status. */
public final class ParsedUnasked {

  private final ObjectMapper mapper = new ObjectMapper();
  private final OkHttpClient client = new OkHttpClient();

  public JsonNode get(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      // BUG: Diagnostic contains: [HttpStatusUnchecked]
      return mapper.readTree(response.body().string());
    }
  }
}
