package io.github.httpvet.core.catalog;

import static com.google.common.truth.Truth.assertThat;

import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The details of a row. */
class RowTest {

  @Test
  void theArgumentThatIsMeant() {
    assertThat(row("neutral a.B#c(..) | null-test=true arg1").argument()).isEqualTo(1);
    assertThat(row("closes a.B#c(..)").argument()).isEqualTo(-1);
    assertThat(row("closes a.B#c(..) | args").argument()).isEqualTo(-1);
    assertThat(row("closes a.B#c(..) | args").details().isAnyArgument()).isTrue();
    assertThat(row("bodiless a.B#c(..) | arg0=HEAD").argument()).isEqualTo(-1);
    assertThat(row("opens a.B#c(..) | owner=arg1").argument()).isEqualTo(-1);
  }

  @Test
  void whatCanBlockAndWhatBoundsIt() {
    Row row =
        row(
            "blocks a.B#c(D) | connect,response receiver=connect arg0=response,connect made=response"
                + " default report=origin http=a.D url=receiver");

    assertThat(row.phases()).containsExactly(Phase.CONNECT, Phase.RESPONSE).inOrder();
    assertThat(row.details().carriers())
        .containsExactly(
            new Details.Carrier(Place.RECEIVER, Set.of(Phase.CONNECT)),
            new Details.Carrier(Place.argument(0), Set.of(Phase.CONNECT, Phase.RESPONSE)),
            new Details.Carrier(Place.MADE, Set.of(Phase.RESPONSE)))
        .inOrder();
    assertThat(row.details().isDefault()).isTrue();
    assertThat(row.details().isReportedAtOrigin()).isTrue();
    assertThat(row.details().http()).hasValue("a.D");
    assertThat(row.details().url()).hasValue(Place.RECEIVER);
  }

  @Test
  void whatOpensAndForWhom() {
    Details opens =
        row("opens a.B#c(D,boolean) | owner=arg0 of=a.E,a.F by=Raw annotated=Get,Put arg1=false")
            .details();

    assertThat(opens.owner()).hasValue(Place.argument(0));
    assertThat(opens.resultTypes()).containsExactly("a.E", "a.F").inOrder();
    assertThat(opens.givenBy()).hasValue("Raw");
    assertThat(opens.annotations()).containsExactly("Get", "Put").inOrder();
    assertThat(opens.constants()).containsExactly(new Details.Constant(1, "false"));
    assertThat(row("opens a.B#c() | owner=receiver").details().owner()).hasValue(Place.RECEIVER);
    assertThat(row("opens-parameter a.B#c(F) | arg0 of-function=1").details().ofFunction())
        .isEqualTo(OptionalInt.of(1));
  }

  @Test
  void whatOnlySomeRolesHave() {
    assertThat(row("neutral a.B#c(..) | args null-test=true").details().nullTest()).hasValue(true);
    assertThat(row("neutral a.B#c(..) | args null-test=false").details().nullTest())
        .hasValue(false);
    assertThat(row("neutral a.B#c() | while-open=true").details().isTrueWhileOpen()).isTrue();
    assertThat(row("view a.B#c() | new").details().isNew()).isTrue();
    assertThat(row("configures a.B#c(D) | holds").details().holds()).isTrue();
    assertThat(row("configures a.B#c(String,D) | arg1 key=d").details().key()).hasValue("d");
    assertThat(row("shares a.B#c(D)").details().target()).isEqualTo(Details.Target.BUILDER);
    assertThat(row("shares a.B#c(D) | on=client").details().target())
        .isEqualTo(Details.Target.CLIENT);
    assertThat(row("keys a.B#c(D) | on=copy").details().target()).isEqualTo(Details.Target.COPY);
    assertThat(row("keys a.B#c(D) | owns=thread").details().owned()).hasValue("thread");
    assertThat(row("keys a.B#c(D) | function").details().isFunction()).isTrue();
    assertThat(row("sets connect a.B#c() | unless=d").details().unless()).hasValue("d");
  }

  @Test
  void withoutDetailsNothingIsAsked() {
    Details none = row("opens a.B#c()").details();

    assertThat(none.words()).isEmpty();
    assertThat(none.phases()).isEmpty();
    assertThat(none.carriers()).isEmpty();
    assertThat(none.resultTypes()).isEmpty();
    assertThat(none.annotations()).isEmpty();
    assertThat(none.constants()).isEmpty();
    assertThat(none.owner()).isEmpty();
    assertThat(none.http()).isEmpty();
    assertThat(none.url()).isEmpty();
    assertThat(none.limits()).isEqualTo(Limits.NONE);
    assertThat(none.only()).isEmpty();
    assertThat(none.not()).isEmpty();
  }

  @Test
  void thePhasesOfSetsComeFirst() {
    Row row = row("sets tls,connect a.B#c(long) | since=2");

    assertThat(row.phases()).containsExactly(Phase.CONNECT, Phase.TLS);
    assertThat(row.details().limits()).isEqualTo(new Limits("2", ""));
    assertThat(row.toString()).isEqualTo("sets tls,connect a.B#c(long) | since=2");
  }

  @Test
  void limitsAreInclusive() {
    Limits limits = row("opens a.B#c() | since=2.1 until=3").details().limits();

    assertThat(limits.include("2.0")).isFalse();
    assertThat(limits.include("2.1")).isTrue();
    assertThat(limits.include("3")).isTrue();
    assertThat(limits.include("3.1")).isFalse();
    assertThat(Limits.NONE.include("1")).isTrue();
  }

  private static Row row(String line) {
    return Library.parse("x", line).rows().get(0);
  }
}
