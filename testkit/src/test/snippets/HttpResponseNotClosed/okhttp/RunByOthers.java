package snippets.httpresponsenotclosed.okhttp;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Who measures or guards a function gives the response that it has opened. */
public final class RunByOthers {

  private final OkHttpClient client = new OkHttpClient();

  public int guarded(CircuitBreaker breaker, Request request) throws Exception {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return breaker.executeCallable(() -> client.newCall(request).execute()).code();
  }

  public boolean measured(Timer timer, Request request) throws Exception {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = timer.recordCallable(() -> client.newCall(request).execute());
    return response.isSuccessful();
  }

  public int observed(Observation observation, Request request) throws IOException {
    try (Response response =
        observation.observeChecked(() -> client.newCall(request).execute())) {
      return response.code();
    }
  }

  public int closed(CircuitBreaker breaker, Request request) throws Exception {
    try (Response response = breaker.executeCallable(() -> client.newCall(request).execute())) {
      return response.code();
    }
  }

  public String read(Timer timer, Request request) throws Exception {
    return timer.recordCallable(
        () -> {
          try (Response response = client.newCall(request).execute()) {
            return response.body().string();
          }
        });
  }
}
