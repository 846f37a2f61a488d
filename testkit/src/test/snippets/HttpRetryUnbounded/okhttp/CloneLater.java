package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The next call is made by a scheduler, five seconds after. */
public final class CloneLater implements Callback {

  private final OkHttpClient client;
  private final ScheduledExecutorService scheduler;

  public CloneLater(OkHttpClient client, ScheduledExecutorService scheduler) {
    this.client = client;
    this.scheduler = scheduler;
  }

  public void start(Request request) {
    client.newCall(request).enqueue(this);
  }

  @Override
  public void onFailure(Call call, IOException e) {
    scheduler.schedule(() -> call.clone().enqueue(this), 5, TimeUnit.SECONDS);
  }

  @Override
  public void onResponse(Call call, Response response) {
    System.out.println(call.request().url() + ": " + response.code());
    response.close();
  }
}
