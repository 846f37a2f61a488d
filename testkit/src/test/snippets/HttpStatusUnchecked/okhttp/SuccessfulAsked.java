package snippets.httpstatusunchecked.okhttp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** An error is thrown before the body is read. */
public final class SuccessfulAsked {

  private final ObjectMapper mapper = new ObjectMapper();
  private final OkHttpClient client = new OkHttpClient();

  public JsonNode get(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("status " + response.code());
      }
      return mapper.readTree(response.body().string());
    }
  }
}
