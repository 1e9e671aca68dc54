package io.scalewell.backend.expression;

/** An operator on two numbers: exact on whole ones, in floating point as soon as one is fractional. */
enum Operator {
    ADD("_+_", "add") {
        @Override
        long whole(long a, long b) {
            return Math.addExact(a, b);
        }

        @Override
        double fractional(double a, double b) {
            return a + b;
        }
    },
    SUBTRACT("_-_", "subtract") {
        @Override
        long whole(long a, long b) {
            return Math.subtractExact(a, b);
        }

        @Override
        double fractional(double a, double b) {
            return a - b;
        }
    },
    MULTIPLY("_*_", "multiply") {
        @Override
        long whole(long a, long b) {
            return Math.multiplyExact(a, b);
        }

        @Override
        double fractional(double a, double b) {
            return a * b;
        }
    },
    DIVIDE("_/_", "divide") {
        @Override
        long whole(long a, long b) {
            return Math.divideExact(a, b);
        }

        @Override
        double fractional(double a, double b) {
            return a / b;
        }
    };

    private final String function;
    private final String overload;

    Operator(String function, String overload) {
        this.function = function;
        this.overload = overload;
    }

    /** CEL's name of the function. */
    String function() {
        return function;
    }

    /** What CEL's names of its overloads begin with. */
    String overload() {
        return overload;
    }

    abstract long whole(long a, long b);

    abstract double fractional(double a, double b);
}
