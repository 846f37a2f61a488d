package snippets.httpretryunbounded.retrofit;

import java.util.List;
import java.util.function.Consumer;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.http.GET;

/** The service is asked again by each failure. */
public final class CloneAfterFailure {

  interface Rooms {
    @GET("rooms")
    Call<List<String>> rooms();
  }

  private final Rooms rooms;

  public CloneAfterFailure(Rooms rooms) {
    this.rooms = rooms;
  }

  public void load(Consumer<List<String>> sink) {
    rooms
        .rooms()
        .enqueue(
            new Callback<List<String>>() {
              @Override
              public void onResponse(Call<List<String>> call, Response<List<String>> response) {
                if (response.isSuccessful()) {
                  sink.accept(response.body());
                }
              }

              @Override
              public void onFailure(Call<List<String>> call, Throwable t) {
                // BUG: Diagnostic contains: [HttpRetryUnbounded]
                call.clone().enqueue(this);
              }
            });
  }
}
