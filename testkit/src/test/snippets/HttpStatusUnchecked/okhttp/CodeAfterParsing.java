package snippets.httpstatusunchecked.okhttp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The code is asked when the parser fails, so that the cause is told. */
public final class CodeAfterParsing {

  private final ObjectMapper mapper = new ObjectMapper();
  private final OkHttpClient client;

  public CodeAfterParsing(OkHttpClient client) {
    this.client = client;
  }

  public JsonNode load(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      String text = response.body().string();
      try {
        return mapper.readTree(text);
      } catch (IOException e) {
        throw new IOException("status " + response.code() + ", no JSON", e);
      }
    }
  }
}
