package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** The helper throws only after it has read the body. */
public final class StatusHelperReadsThenThrows {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    validate(response);
    try (ResponseBody body = response.body()) {
      return body.string();
    }
  }

  private static void validate(Response response) throws IOException {
    if (!response.isSuccessful()) {
      String message = response.body().string();
      throw new IOException("HTTP " + response.code() + ": " + message);
    }
  }
}
