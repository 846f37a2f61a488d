package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/** A throw in the callback closes nothing. */
public final class CallbackThrowsOnStatus implements Callback {

  private final Map<String, String> results = new ConcurrentHashMap<>();

  @Override
  public void onFailure(Call call, IOException e) {
    results.put(call.request().url().toString(), "failed");
  }

  @Override
  // BUG: Diagnostic contains: [HttpResponseNotClosed]
  public void onResponse(Call call, Response response) throws IOException {
    if (!response.isSuccessful()) {
      throw new IOException("HTTP " + response.code());
    }
    results.put(call.request().url().toString(), response.body().string());
  }
}
