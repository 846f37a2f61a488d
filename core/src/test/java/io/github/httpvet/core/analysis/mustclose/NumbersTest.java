package io.github.httpvet.core.analysis.mustclose;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.core.tree.Expr.OpKind;
import org.junit.jupiter.api.Test;

/** What comparisons with constants tell of a number. */
class NumbersTest {

  @Test
  void whatIsComparedTwiceAnswersTheSame() {
    Numbers notFound = Numbers.ANY.where(OpKind.EQ, 404);

    assertThat(notFound.isOne()).isTrue();
    assertThat(notFound.where(OpKind.NE, 404)).isNull();
    assertThat(notFound.where(OpKind.GE, 400)).isEqualTo(notFound);
    assertThat(notFound.where(OpKind.LT, 400)).isNull();
  }

  @Test
  void whatANumberIsNotStaysExcluded() {
    Numbers other = Numbers.ANY.where(OpKind.NE, 200);

    assertThat(other.where(OpKind.EQ, 200)).isNull();
    assertThat(other.where(OpKind.EQ, 201)).isNotNull();
    assertThat(other.where(OpKind.GE, 200).where(OpKind.LE, 201).low()).isEqualTo(201);
  }

  @Test
  void boundsNarrow() {
    Numbers good = Numbers.ANY.where(OpKind.GE, 200).where(OpKind.LT, 300);

    assertThat(good.low()).isEqualTo(200);
    assertThat(good.high()).isEqualTo(299);
    assertThat(good.where(OpKind.GT, 299)).isNull();
    assertThat(Numbers.ANY.where(OpKind.LT, Long.MIN_VALUE)).isNull();
    assertThat(Numbers.ANY.where(OpKind.GT, Long.MAX_VALUE)).isNull();
  }

  @Test
  void comparisonsHaveOpposites() {
    for (OpKind kind :
        new OpKind[] {OpKind.EQ, OpKind.NE, OpKind.LT, OpKind.LE, OpKind.GT, OpKind.GE}) {
      assertThat(Numbers.not(Numbers.not(kind))).isEqualTo(kind);
      assertThat(Numbers.mirrored(Numbers.mirrored(kind))).isEqualTo(kind);
      assertThat(Numbers.of(7).where(kind, 7) == null)
          .isNotEqualTo(Numbers.of(7).where(Numbers.not(kind), 7) == null);
    }
  }
}
