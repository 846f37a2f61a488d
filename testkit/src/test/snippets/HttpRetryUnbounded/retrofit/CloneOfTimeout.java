package snippets.httpretryunbounded.retrofit;

import java.io.InterruptedIOException;
import java.util.List;
import java.util.function.Consumer;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** The failure is asked for, and only a call that was interrupted is made again. */
public final class CloneOfTimeout implements Callback<List<String>> {

  private final Consumer<List<String>> sink;
  private boolean repeated;

  public CloneOfTimeout(Consumer<List<String>> sink) {
    this.sink = sink;
  }

  @Override
  public void onResponse(Call<List<String>> call, Response<List<String>> response) {
    if (response.isSuccessful()) {
      sink.accept(response.body());
    }
  }

  @Override
  public void onFailure(Call<List<String>> call, Throwable t) {
    if (t instanceof InterruptedIOException && !repeated) {
      repeated = true;
      call.clone().enqueue(this);
    }
  }
}
