package snippets.httpretryunbounded.retrofit;

import java.util.List;
import java.util.function.Consumer;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.http.GET;

/** The user asks for the next attempt. */
public final class CloneOnRequest {

  interface Rooms {
    @GET("rooms")
    Call<List<String>> rooms();
  }

  private final Rooms rooms;

  public CloneOnRequest(Rooms rooms) {
    this.rooms = rooms;
  }

  public void load(Consumer<List<String>> sink, Consumer<Runnable> button) {
    Callback<List<String>> callback =
        new Callback<>() {
          @Override
          public void onResponse(Call<List<String>> call, Response<List<String>> response) {
            if (response.isSuccessful()) {
              sink.accept(response.body());
            }
          }

          @Override
          public void onFailure(Call<List<String>> call, Throwable t) {
            button.accept(() -> call.clone().enqueue(this));
          }
        };
    rooms.rooms().enqueue(callback);
  }
}
