package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The callback counts and forgets. */
public final class CallbackReadsStatusOnly {

  private final OkHttpClient client = new OkHttpClient();
  private final AtomicInteger accepted = new AtomicInteger();

  public void send(Request event) {
    client
        .newCall(event)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException e) {
                System.err.println("lost " + event.url());
              }

              @Override
              // BUG: Diagnostic contains: [HttpResponseNotClosed]
              public void onResponse(Call call, Response response) {
                if (response.code() == 202) {
                  accepted.incrementAndGet();
                }
              }
            });
  }
}
