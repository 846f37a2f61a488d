package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** One case reads, the default only throws. */
public final class SwitchReadsOneCase {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    Call call = client.newCall(request);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = call.execute();
    switch (response.code()) {
      case 200:
      case 201:
        return response.body().string();
      default:
        throw new IllegalStateException("status " + response.code());
    }
  }
}
